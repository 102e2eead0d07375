/** Forms and questions, for what is done with a customer and their orders rather than read: loaded when one is first wanted. */
export { fieldConflictTemplate } from '../custom-fields/field-conflict.ts'
export { fieldEditorTemplate } from '../custom-fields/field-editor.ts'
export { CreationOffer } from '../identity/creation-offer.ts'
export { OrderQuestions } from '../orders/order-questions.ts'
export { conflictTemplate } from '../profile/profile-conflict-view.ts'
export { firstError, profileFormTemplate } from '../profile/profile-form.ts'
