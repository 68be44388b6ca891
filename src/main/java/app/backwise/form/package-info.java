/** Forms as they were typed: read field by field, and shown again with nothing lost. */
package app.backwise.form;
