package org.neutralspine.plan.letterhead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The logo of a practice.
 *
 * @param bytes a PNG or a JPEG
 * @param width in pixels
 * @param height in pixels
 */
@Embeddable
record Logo(@Column(name = "logo") byte[] bytes, @Column(name = "logo_width") int width,
		@Column(name = "logo_height") int height) {
}
