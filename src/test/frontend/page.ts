// Before the tests of a file: a page as browsers have it, and the product's files found as its bundler finds them.
// After each test: an empty page, on which nothing is put off any more.
import { registerHooks } from 'node:module';
import { afterEach } from 'node:test';
import { GlobalRegistrator } from '@happy-dom/global-registrator';

GlobalRegistrator.register({ url: 'https://astrolabio.test/assessment/1/company' });

const product = new URL('../../../frontend/', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.startsWith(product)) {
      return next(specifier, context);
    }
    return specifier.startsWith('.')
      ? { ...next(specifier.replace(/\.js$/, '.ts'), context), format: 'module-typescript' }
      : next(specifier, { ...context, parentURL: import.meta.url });
  },
});

const later = setTimeout;

afterEach(async () => {
  await new Promise((resolve) => later(resolve));
  document.body.replaceChildren();
  sessionStorage.clear();
  location.hash = '';
});
