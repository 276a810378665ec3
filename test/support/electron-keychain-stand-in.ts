/** Electron's `safeStorage`: seals by turning the bytes round under its own name, and opens only what it sealed. */
export class SafeStorageStandIn {
  backend = 'gnome_libsecret';
  isAvailable = true;

  getSelectedStorageBackend() {
    return this.backend;
  }

  async isAsyncEncryptionAvailable() {
    return this.isAvailable;
  }

  async encryptStringAsync(text: string) {
    return Buffer.from(`${this.backend}:${text}`, 'utf8').reverse();
  }

  async decryptStringAsync(sealed: Buffer) {
    const [backend, result = ''] = Buffer.from(sealed).reverse().toString('utf8').split(':');
    if (!this.isAvailable || backend !== this.backend) throw new Error('cannot decrypt');
    return { shouldReEncrypt: false, result };
  }
}
