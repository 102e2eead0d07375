/** Area codes of North America, where 555-0100 to 555-0199 are kept for fiction: nobody is ever reported by a test. */
const AREA_CODES = [
  '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228',
  '229 231 234 239 240 248 251 252 253 254 256 260 262 267 269 270 276 281 301 302',
  '303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325 330',
  '331 334 336 337 339 347 351 352 360 361 386 401 402 404 405 406 407 408 409 410',
  '412 413 414 415 417 419 423 424 425 430 432 434 435 440 443 469 478 479 480 484',
  '501 502 503 504 505 507 508 509 510 512 513 515 516 517 518 520 530 540 541 551',
  '559 561 562 563 567 570 571 573 574 580 585 586 601 602 603 605 606 607 608 609',
].flatMap((line) => line.split(' '))

/** A valid phone number (E.164) that belongs to nobody, drawn from 14,000. */
export function fictitiousPhone(): string {
  const area = AREA_CODES[Math.floor(Math.random() * AREA_CODES.length)] ?? '201'
  const line = String(Math.floor(Math.random() * 100)).padStart(2, '0')
  return `+1${area}55501${line}`
}
