// Writes src/main/resources/markets/languages.properties from Unicode CLDR's territory data: the languages in which a
// shop can serve a country, the most widely used first. Needs the npm package cldr-core 48.2.0 in a folder:
//   npm install --prefix FOLDER --no-save cldr-core@48.2.0
//   node scripts/extract-languages.mjs FOLDER/node_modules/cldr-core
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const info = JSON.parse(readFileSync(join(process.argv[2], 'supplemental/territoryInfo.json'), 'utf8'));
const version = info.supplemental.version._cldrVersion;
const lines = [];
for (const [country, facts] of Object.entries(info.supplemental.territoryInfo).sort()) {
    if (!/^[A-Z]{2}$/.test(country)) continue;
    const share = new Map();
    for (const [code, spoken] of Object.entries(facts.languagePopulation ?? {})) {
        if (!['official', 'de_facto_official'].includes(spoken._officialStatus)) continue;
        if (Number(spoken._writingPercent ?? 100) < 30) continue;
        const language = code.split('_')[0];
        share.set(language, Math.max(share.get(language) ?? 0, Number(spoken._populationPercent)));
    }
    // An official language that hardly anybody speaks does not win a customer.
    const official = [...share].sort((a, b) => b[1] - a[1]);
    const languages = official.filter(([, percent], place) => place === 0 || percent >= 15);
    if (languages.length) lines.push(`${country}=${languages.map(([language]) => language).join(' ')}`);
}
writeFileSync(
    'src/main/resources/markets/languages.properties',
    `# Languages by country, the most widely used first: official, written, and spoken by 15 % at least.\n` +
        `# From Unicode CLDR ${version} by scripts/extract-languages.mjs\n${lines.join('\n')}\n`,
);
