package org.neutralspine.question;

import org.neutralspine.question.reading.Topic;

/**
 * Where the product has an answer to what is asked besides exercises.
 *
 * @param address a page
 */
record TopicLink(Topic topic, String address) {

	static TopicLink of(Topic topic) {
		return new TopicLink(topic, switch (topic) {
			case CORE, LEGS, HIPS, ARMS, BACK, NECK -> "/exercises?part=" + topic;
			case START, WHEN -> "/exercises";
			case AVOID -> "/exercises?group=AVOID#AVOID";
			case WALKING -> "/walking";
			case HOW_MUCH -> "/how-it-works";
			case PAIN -> "/today";
			case SURGERY -> "/clearance-form";
		});
	}

}
