interface PolicyFactory {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown;
}

/**
 * The page wants trusted types, and the mock backend registers a service worker by an address that is a plain string: the
 * default policy lets that one through and nothing else. A shop with a real backend needs none of this.
 */
export function admitWorker(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).href === new URL('mockServiceWorker.js', location.href).href) return url;
      throw new TypeError('This script is not part of the page.');
    },
  });
}
