package org.astrolabio.web.pages.owner.assessment;

/**
 * Something to mend on a page.
 *
 * @param anchor the id of the element to go to, or an address if it is on another page
 * @param text what is wrong and how to mend it
 */
record FieldProblem(String anchor, String text) {}
