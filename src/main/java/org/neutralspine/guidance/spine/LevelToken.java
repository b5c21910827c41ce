package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word, sign or level of a text.
 *
 * @param letter of a level; otherwise empty
 * @param number of a level; otherwise empty
 */
record LevelToken(Kind kind, String text, String letter, String number) {

	/**
	 * All kinds, in the order in which they are tried. A letter and its number may be
	 * apart ({@code L-4}, {@code t 10}) or run on ({@code l5s1}).
	 */
	private static final Pattern TOKEN = Pattern.compile(
			"""
					(?<joint>(?<!\\p{L})(?:s\\W?i\\W?joints?|sij|sacro\\W?iliac(?:\\sjoints?)?|isg)\\b)
					|(?<pelvis>(?<!\\p{L})(?:pelvis|pelvic|ilium|iliac|becken|s\\W?2(?:ai)?)\\b)
					|(?<occiput>\\b(?:occiput|occipital|occ?|skull|hinterhaupt)\\b)
					|(?<sacrum>\\b(?:sacrum|sacral|kreuzbein)\\b)
					|(?<fusions>\\b(?:\\d|two|three|four)\\s(?:(?:separate|spinal|lumbar|thoracic|cervical)\\s){0,3}fusions\\b)
					|(?<fusion>\\banterior\\scervical\\sdis[ck]ectomy\\s(?:and|with|&|\\+)\\sfusion\\b
					|(?<!\\p{L})(?:fus(?:e|ed|ion|ions)|arthrodes[ei]s|spondylodese|versteift|versteifung|acdf|alif|plif|plf|tlif|xlif
					|llif|olif)\\b)
					|(?<surgery>\\b(?:(?:micro\\W?|hemi\\W?)?(?:dis[ck]|lamin|foramin|corp)(?:o?t|ect)om(?:y|ies)
					|laminoplast(?:y|ies)|decompressions?)\\b)
					|(?<region>\\b(?:(?:whole|entire|full)\\s(?:spine|back)|neck|cervical|c\\W?spine|thoracic|t\\W?spine
					|(?:mid|middle|upper)\\W?back|lumb[ae]r|lumbosacral|low(?:er)?\\W?back|l\\W?spine|hws|bws|lws
					|(?:hals|brust|lenden)wirbels(?:ä|ae)ule)\\b)
					|(?<disc>\\b(?:dis[ck]\\s(?:replacements?|arthroplast(?:y|ies))|artificial\\sdis[ck]s?|replaced\\sdis[ck]s?
					|adr|tdr|cdr|arthroplasty)\\b)
					|(?<count>\\b(?:\\d+|one|two|three|four|five|single|double|multi)\\W?(?:levels?|segments?|vertebrae)\\b)
					|(?<range>\\b(?:to|through|thru|until|till|down\\sto|up\\sto|into|bis)\\b|[-=/]*>+|[→⇒⟶➔~]|[-/]+)
					|(?<list>\\b(?:and|plus|with|also|und|mit|sowie)\\b|[,;&+.\\n]+)
					|(?<level>(?<letter>\\b(?:[lbh]wk?|(?:lenden|brust|hals)wirbel(?:k(?:ö|oe)rper)?)|(?<!\\d)th|[ctdls])\\s?-?\\s?(?<number>\\d{1,9}|i(?![a-z])))
					|(?<bare>\\d{1,9})
					|(?<word>[\\p{L}']+)
					|(?<other>\\S)""",
			Pattern.COMMENTS);

	/**
	 * What a token is.
	 */
	enum Kind {

		JOINT, PELVIS, OCCIPUT, SACRUM, FUSIONS, FUSION, SURGERY, REGION, DISC, COUNT, RANGE, LIST, LEVEL, BARE, WORD,
		OTHER;

		private String group() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * The tokens of a text in lower case.
	 */
	static List<LevelToken> split(String text) {
		List<LevelToken> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			tokens.add(token(matcher));
		}
		return tokens;
	}

	private static LevelToken token(Matcher matcher) {
		for (Kind kind : Kind.values()) {
			if (matcher.group(kind.group()) != null) {
				return (kind != Kind.LEVEL) ? new LevelToken(kind, matcher.group(), "", "")
						: new LevelToken(kind, matcher.group(), matcher.group("letter"), matcher.group("number"));
			}
		}
		throw new IllegalStateException("Every token is of a kind");
	}

}
