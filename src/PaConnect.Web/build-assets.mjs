// Makes wwwroot/assets: the style sheet, the fonts it names and the script. Nothing in there is committed.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { compile } from "sass";

const root = import.meta.dirname;
const out = join(root, "wwwroot", "assets");
const fonts = join(root, "node_modules", "@fontsource", "atkinson-hyperlegible-next", "files");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const styles = compile(join(root, "Styles", "site.scss"), {
  loadPaths: [join(root, "node_modules")],
  style: "compressed",
  quietDeps: true,
});
writeFileSync(join(out, "site.css"), styles.css);

for (const part of ["latin", "latin-ext"]) {
  for (const weight of ["400", "700"]) {
    const name = `atkinson-hyperlegible-next-${part}-${weight}-normal.woff2`;
    copyFileSync(join(fonts, name), join(out, name));
  }
}

await build({
  entryPoints: [join(root, "Scripts", "site.js")],
  outdir: out,
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: ["es2020"],
  legalComments: "linked",
  logLevel: "warning",
});
