/** Follows links and sends forms as a browser does, with the cookies of each site. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  async get(url: string): Promise<Response> {
    return this.send(url, { method: 'GET' });
  }

  post(url: string, form: Record<string, string>): Promise<Response> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(form) });
  }

  /** Goes on until an address begins so, without visiting it. @returns that address */
  async followUntil(response: Response, beginning: string): Promise<string> {
    const location = new URL(response.headers.get('location')!, response.url).href;
    if (location.startsWith(beginning)) return location;
    return this.followUntil(await this.get(location), beginning);
  }

  /** Goes on until a page is shown. */
  async followToPage(response: Response): Promise<Response> {
    const location = response.headers.get('location');
    if (!location) return response;
    return this.followToPage(await this.get(new URL(location, response.url).href));
  }

  cookie(url: string, name: string): string | undefined {
    return this.jar(url).get(name);
  }

  setCookie(url: string, name: string, value: string): void {
    this.jar(url).set(name, value);
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.jar(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Firefox/125.0' };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      const over = value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(set);
      if (over) this.jar(url).delete(name!);
      else this.jar(url).set(name!, value!);
    }
    return response;
  }

  private jar(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    return jar;
  }
}
