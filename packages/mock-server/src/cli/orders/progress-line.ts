/** One line that tells how far it is: in place at a terminal, a line each quarter elsewhere. */
export class ProgressLine {
  #shown = ''
  #quarter = ''
  #next = 0

  show(name: string, share: number, rows: number): void {
    const now = Date.now()
    const text = `${name}: ${Math.floor(share * 100)} %, ${rows.toLocaleString('en')} rows`
    if (!process.stderr.isTTY) {
      const quarter = `${name} ${Math.floor(share * 4)}`
      if (quarter === this.#quarter) return
      this.#quarter = quarter
      process.stderr.write(`${text}\n`)
      return
    }
    if (now < this.#next) return
    this.#next = now + 100
    process.stderr.write(`\r${text.padEnd(this.#shown.length)}`)
    this.#shown = text
  }

  end(): void {
    if (this.#shown !== '') process.stderr.write('\n')
    this.#shown = ''
  }
}
