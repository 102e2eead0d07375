import { hasErrorName, RiskApiError, type RiskApiErrorInit } from './risk-api-error.ts'

/** The answer is not what the contract says: no JSON (`malformed_body`), wrong types (`contract_violated`), too large, a part missing. */
export class ContractError extends RiskApiError {
  override readonly name = 'ContractError'

  constructor(init: RiskApiErrorInit = {}) {
    super('The answer breaks the contract of the risk API', {
      code: 'contract_violated',
      retryable: false,
      ...init,
    })
  }
}

export function isContractError(error: unknown): error is ContractError {
  return hasErrorName(error, 'ContractError')
}
