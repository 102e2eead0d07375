/** Loaded with a host's own table, which few have. */
export { checkNetworks } from '@boom-risk/client/rules'
