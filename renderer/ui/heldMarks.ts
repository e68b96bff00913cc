/** What is not parted from the number before it: a stop, a closing bracket, a percent sign. */
export const STOP = /^[)）,，.。;；、%]+/;

/** What is not parted from the number after it: an opening bracket. */
export const OPENING = /[(（]$/;
