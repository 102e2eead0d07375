export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const SPREADSHEETML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Of what a relationship is, inside a part and as its type. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
