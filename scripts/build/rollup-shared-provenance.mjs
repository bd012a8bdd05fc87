/**
 * Directory files say of each fact where it comes from, in words that repeat hundreds of times. In the
 * bundle each different provenance stands once and the facts share it.
 */
export const sharedProvenance = () => ({
  name: 'shared-provenance',
  transform(code, id) {
    if (!/\/data\/\w+\.json$/.test(id)) return null;
    const names = new Map();
    const nameOf = provenance => {
      const written = JSON.stringify(provenance);
      if (!names.has(written)) names.set(written, `p${names.size}`);
      return `<<${names.get(written)}>>`;
    };
    const written = JSON.stringify(JSON.parse(code), (_, value) =>
      value?.grade ? nameOf(value) : value,
    );
    const shared = [...names].map(([provenance, name]) => `const ${name} = ${provenance};`);
    const unquoted = written.replace(/"<<(p\d+)>>"/g, '$1').replace(/"([A-Za-z]\w*)":/g, '$1:');
    return {code: `${shared.join('\n')}\nexport default ${unquoted};`, map: {mappings: ''}};
  },
});
