import '../appearance/tokens.css';
import '../appearance/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { client } from '../graphql/client';
import { startLanguage } from '../language';
import { App } from './App';
import { preload } from './pages';

// The catalogue and the page's own code are fetched side by side.
void preload(location.pathname);
await startLanguage();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Provider value={client}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </Provider>
  </StrictMode>,
);
