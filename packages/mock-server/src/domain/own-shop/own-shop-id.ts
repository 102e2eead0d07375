/** The shop of whoever tries the product on their own orders; its tokens are `dev-13-owner` and so on. */
export const OWN_SHOP_NUMBER = 13
export const OWN_SHOP_ID = `shop_${OWN_SHOP_NUMBER}`
