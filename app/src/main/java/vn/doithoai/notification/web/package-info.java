/// The pages of whoever is told: ending it, and what a browser needs to show a message.
@NullMarked
package vn.doithoai.notification.web;

import org.jspecify.annotations.NullMarked;
