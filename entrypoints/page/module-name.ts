/** The file of a script of the package in the form of a module, by the script's own. */
export const moduleName = (script: string): string => script.replace('.js', '-module.js');
