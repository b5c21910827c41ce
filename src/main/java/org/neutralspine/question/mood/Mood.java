package org.neutralspine.question.mood;

/**
 * What a phrase does to what stands near it, as the file of contexts calls it.
 */
public enum Mood {

	/** Denies what follows. */
	NO,
	/** Looks like a denial and is none. */
	NO_NO,
	/** Behind something: it is over. */
	GONE,
	/** In front of something: it is over. */
	GONE_BEFORE,
	/** Sets what is said into the past. */
	PAST,
	/** It is there again, or still. */
	BACK,
	/** Sets what is said before the surgery. */
	BEFORE_SURGERY,
	/** Says that something is newer than the surgery. */
	NOT_BEFORE,
	/** The surgery is still to come. */
	PLANNED,
	/** What follows is only claimed. */
	PRETENDED,
	/** What follows is feared, or might be. */
	IF,
	/** Within it something is only asked about, "if my leg goes numb, do I call". */
	WHAT_IF,
	/** Somebody else. */
	OTHER,
	/** Somebody whom nobody asks for: the brother of the one whom a text is about. */
	THIRD,
	/** Who writes. */
	SELF,
	/** Somebody else only says something of the one who writes. */
	VOICE,
	/** Somebody else is asked for. */
	ASKS_FOR_OTHER,
	/** It is said whom the text is for: somebody else. */
	FOR,
	/** It is for somebody else, where one is spoken of. */
	MAYBE_FOR

}
