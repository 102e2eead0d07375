import { css } from 'lit'

/** Notes, sources and custom fields. */
export const detailStyles = css`
  .notes {
    display: grid;
    margin-block-start: calc(var(--_space) * 2);
  }
  .note {
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .note-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 1.5);
    font-size: 0.92em;
  }
  .note-author {
    font-weight: 600;
  }
  .note-actions {
    margin-inline-start: auto;
    display: flex;
  }
  .note-text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .note-editor + .muted {
    margin-block-start: calc(var(--_space) * 2);
  }
  .touch + .touch {
    margin-block-start: calc(var(--_space) * 3);
  }
  .touch-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
  }
  .touch-head b {
    font-weight: 600;
  }
  .touch-head time {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .touch dl,
  .fields {
    display: grid;
    gap: var(--_space);
  }
  .touch dl > div,
  .fields > div {
    display: grid;
    grid-template-columns: minmax(6em, 34%) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
    align-items: baseline;
  }
  .fields > .edited {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-block-end: calc(var(--_space) * 3);
  }
  dt {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  dd {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .field-value {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: 28px;
  }
`
