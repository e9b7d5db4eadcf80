package org.astrolabio.delivery;

/**
 * A report, whole.
 *
 * @param title in the language of the report, with the company's name as it was given
 * @param pdf the bytes of the file; not to be changed
 */
public record Report(String title, byte[] pdf) {}
