/** Whether ids are looked up there: not by class, which the document of a frame or of another window has of its own. */
export const isTreeRoot = (node: Node | undefined): node is Document | ShadowRoot =>
  !!node && 'getElementById' in node
