// Runs before the first paint, so that language, theme and elder mode never make the page jump.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  var onScreen = location.pathname.indexOf('/screen/') === 0;

  function remembered(name) {
    var wish = asked.get(name);
    try {
      if (wish !== null) localStorage.setItem('sifang.' + name, wish);
      return wish === null ? localStorage.getItem('sifang.' + name) : wish;
    } catch {
      return wish;
    }
  }

  var prefersDark = !onScreen && window.matchMedia('(prefers-color-scheme: dark)').matches;
  var theme = remembered('theme') || (prefersDark ? 'dark' : 'light');
  root.dataset.theme = theme === 'dark' ? 'dark' : 'light';
  root.lang = remembered('lang') === 'en' ? 'en' : 'zh-CN';
  if (remembered('elder') === '1') root.dataset.elder = '';
  if (onScreen) root.dataset.stage = '';
})();
