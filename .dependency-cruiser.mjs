import { contextRules } from './test/arrows/context-rules.mjs';
import { houseRules } from './test/arrows/house-rules.mjs';
import { layerRules } from './test/arrows/layer-rules.mjs';

export default {
  forbidden: [...layerRules, ...contextRules, ...houseRules],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // An arrow is an arrow, also when only a type travels along it.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
