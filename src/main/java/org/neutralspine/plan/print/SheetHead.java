package org.neutralspine.plan.print;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.letterhead.Letterheads.LogoSize;

/**
 * The top of a sheet: from whom it comes, for whom it is, and when they meet next.
 *
 * @param practice its name; empty where none was given
 * @param contact lines to find or call it by
 * @param logo null where there is none
 * @param about for whom it is, from whom, and of which day
 * @param next when they meet next; null where that is not known, to be filled in by hand
 */
public record SheetHead(String practice, List<String> contact, @Nullable LogoSize logo, String about,
		@Nullable String next) {

	/** Whether it is too wide to be as high as others. */
	public boolean isWide() {
		return this.logo != null && this.logo.width() > 4 * this.logo.height();
	}

}
