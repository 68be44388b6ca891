/** A simple human figure: poses as joint angles, their places in space, and how they are drawn. */
package app.backwise.figure;
