// The browser's half as the development mode serves it: readable, and made in a second. What Vaadin adds for the product
// (compression, translation, checks) would take several.
import path from 'node:path';

const project = process.cwd();
const frontend = path.resolve(project, 'frontend');
const entries = ['vaadin-featureflags.js', 'index.ts', 'app-shell-imports.js'];

export default {
  root: frontend,
  base: '',
  publicDir: false,
  logLevel: 'warn',
  resolve: {
    alias: { Frontend: frontend, '@vaadin/flow-frontend': path.resolve(frontend, 'generated/jar-resources') },
    preserveSymlinks: true,
  },
  define: { OFFLINE_PATH: "'offline.html'", VITE_ENABLED: 'true' },
  build: {
    outDir: path.resolve(project, 'target/dev/web/META-INF/VAADIN/webapp'),
    emptyOutDir: true,
    minify: false,
    modulePreload: false,
    target: 'es2023',
    rolldownOptions: {
      input: { indexhtml: path.resolve(frontend, 'index.html') },
      output: {
        strictExecutionOrder: true,
        // The server reads index.html once: it must go on naming the right files.
        entryFileNames: 'VAADIN/build/[name].js',
        chunkFileNames: 'VAADIN/build/[name].js',
        assetFileNames: 'VAADIN/build/[name][extname]',
      },
      onwarn(warning, warn) {
        // Vaadin's client evaluates what its server sends.
        if (warning.code !== 'EVAL') warn(warning);
      },
    },
  },
  plugins: [
    {
      name: 'entries',
      transformIndexHtml: {
        order: 'pre',
        handler: () =>
          entries.map((file) => ({
            tag: 'script',
            attrs: { type: 'module', src: `/generated/${file}` },
            injectTo: 'head',
          })),
      },
    },
  ],
};
