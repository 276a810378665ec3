/** What is written to a clipboard: forms by their names. */
export class ClipboardItemStandIn {
  readonly forms: Readonly<Record<string, unknown>>;

  constructor(forms: Readonly<Record<string, unknown>>) {
    this.forms = forms;
  }

  get types(): readonly string[] {
    return Object.keys(this.forms);
  }

  async getType(type: string): Promise<unknown> {
    return this.forms[type];
  }
}

/** A clipboard that holds one item, and on Linux has another one beside it for what is selected. */
export class ClipboardStandIn {
  item: ClipboardItemStandIn | undefined;
  /** Set by a test for a system that refuses. */
  isRefusing = false;
  #selection: ClipboardStandIn | undefined;

  get selection(): ClipboardStandIn {
    this.#selection ??= new ClipboardStandIn();
    return this.#selection;
  }

  async read() {
    return this.item ? [this.item] : [];
  }

  async readText() {
    const text = this.item?.forms['text/plain'];
    return typeof text === 'string' ? text : '';
  }

  async write([item]: readonly ClipboardItemStandIn[]) {
    if (this.isRefusing) throw new Error('the system refuses');
    this.item = item;
  }

  clear() {
    if (this.isRefusing) throw new Error('the system refuses');
    this.item = undefined;
  }

  reset() {
    this.item = undefined;
    this.isRefusing = false;
    this.#selection = undefined;
  }
}
