/** Most UTF-16 code units of a custom field's text (`S1-22`): a request with more is refused, whatever the shop's field allows. */
export const MAX_FIELD_TEXT = 5000
