/** Whether this is a browser on a phone or tablet (Firefox for Android), where the popup is a page that fills the window. */
export const onPhone = (): boolean => /\bAndroid\b/.test(navigator.userAgent);
