/** Seals what people write, keeps the keys, and seals anew when they change. */
package app.backwise.journal.sealing;
