import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The answer is not what the contract says: no JSON (`malformed_body`), wrong types (`contract_violated`), too large, a part missing. */
export class ContractError extends RiskApiError {
  constructor(init: RiskApiErrorInit = {}) {
    super('ContractError', 'contract_violated', false, init)
  }
}

/** Whether something caught is a {@link ContractError}: the server answered, and not as the contract says. */
export function isContractError(error: unknown): error is ContractError {
  return hasErrorName(error, 'ContractError')
}
