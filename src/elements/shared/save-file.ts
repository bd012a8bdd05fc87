import {pageDocument} from '../../page/document.js';

/** Has the browser save a text as a file. */
export const saveFile = (name: string, type: string, content: string): void => {
  const link = pageDocument.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.click();
  URL.revokeObjectURL(link.href);
};
