// <insatskatalog-sok>: a search of the catalogue on another site's page. It makes an iframe, gives it the element's attributes
// as its address, and lets the page in it say how tall it is. The link inside the element stays until that page has answered.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const passedOn = /^(fast-.+|forbund|dolj|tema|lang|lattlast)$/;
  const tallest = 20000;

  class InsatskatalogSok extends HTMLElement {
    connectedCallback() {
      if (this.frame) return;
      const frame = document.createElement('iframe');
      const address = new URL('/embed', origin);
      for (const name of this.getAttributeNames())
        if (passedOn.test(name))
          for (const value of this.getAttribute(name).split(/[\s,]+/).filter(Boolean))
            address.searchParams.append(name, value);
      frame.src = address.href;
      frame.title = this.getAttribute('rubrik') || 'Sök i Insatskatalogen';
      frame.width = '100%';
      frame.height = this.getAttribute('hojd') || '800';
      // Set through the object model, which a content security policy without inline styles allows.
      frame.style.border = '0';
      this.style.display = 'block';
      this.frame = frame;
      this.append(frame);
      addEventListener('message', this);
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.frame?.remove();
      this.frame = undefined;
    }

    handleEvent({ origin: from, source, data }) {
      if (from !== origin || source !== this.frame?.contentWindow) return;
      const { height, begins } = data?.insatskatalog ?? {};
      if (!Number.isInteger(height) || height < 1) return;
      this.frame.height = String(Math.min(height, tallest));
      for (const child of [...this.childNodes]) if (child !== this.frame) child.remove();
      // A page that begins far above what the reader sees would look like nothing had happened.
      if (begins === true && this.getBoundingClientRect().top < 0) this.scrollIntoView();
    }
  }

  if (!customElements.get('insatskatalog-sok')) customElements.define('insatskatalog-sok', InsatskatalogSok);
})();
