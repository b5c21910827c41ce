package org.neutralspine.plan.version;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.dose.Side;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept beside a published plan.
 */
class OutlineTests {

	private static final Picture PICTURE = new Picture("abc", "A dog", 4, 3);

	private static final PublishedItem ITEM = new PublishedItem("bird-dog", "Bird dog", "Arm & leg.",
			List.of("Kneel.", "Reach."), List.of("Brace."), List.of("Too high."), PICTURE, null, Verdict.ALLOW,
			List.of(), new Prescription(2, 8, null, null, new BigDecimal("7.50"), Side.BOTH, 3, null, null),
			List.of("kneel"));

	private static final PublishedPlan PLAN = new PublishedPlan("Spring", null, 4, LocalDate.EPOCH, 20,
			Phase.values()[1], List.of("L4-S1"), Clearance.STRENGTH, "Dr. Adler", LocalDate.EPOCH, LocalDate.EPOCH,
			null, List.of(), "Default", "2", "cafe", List.of(ITEM));

	/**
	 * Thousands of outlines are kept. Whoever has to change what is expected here raises
	 * the format, too, so that none that was kept before is believed.
	 */
	@Test
	void isWrittenAsItEverWasByThisFormat() {
		String kept = JsonMapper.shared().writeValueAsString(Outline.of(PLAN, 3));
		assertThat(kept)
			.isEqualTo("{\"format\":1,\"draft\":3,\"protocolName\":\"Default\",\"protocolVersion\":\"2\",\"lines\":["
					+ "{\"slug\":\"bird-dog\",\"loadKg\":7.50,\"drawn\":true,"
					+ "\"wording\":\"c40ac0c889e60da3c400d58be248dab1\"}]}");
		assertThat(JsonMapper.shared().readValue(kept, Outline.class)).isEqualTo(Outline.of(PLAN, 3));
	}

	@Test
	void anyWordOrPictureMakesAnotherFingerprint() {
		Wording wording = Wording.of(ITEM);
		List<Wording> others = List.of(wording,
				new Wording("Bird", "dogArm & leg.", wording.steps(), wording.cues(), wording.mistakes(), PICTURE,
						wording.figure()),
				new Wording("Bird dog", "Arm.", wording.steps(), wording.cues(), wording.mistakes(), PICTURE,
						wording.figure()),
				new Wording("Bird dog", "Arm & leg.", List.of("Kneel., Reach."), wording.cues(), wording.mistakes(),
						PICTURE, wording.figure()),
				new Wording("Bird dog", "Arm & leg.", List.of("Kneel.", "Reach.", "Brace."), List.of(),
						wording.mistakes(), PICTURE, wording.figure()),
				new Wording("Bird dog", "Arm & leg.", wording.steps(), wording.cues(), List.of(), PICTURE,
						wording.figure()),
				new Wording("Bird dog", "Arm & leg.", wording.steps(), wording.cues(), wording.mistakes(), null,
						wording.figure()),
				new Wording("Bird dog", "Arm & leg.", wording.steps(), wording.cues(), wording.mistakes(),
						new Picture("abd", "A dog", 4, 3), wording.figure()),
				new Wording("Bird dog", "Arm & leg.", wording.steps(), wording.cues(), wording.mistakes(), PICTURE,
						List.of()));
		Set<String> fingerprints = others.stream().map(Wording::fingerprint).collect(Collectors.toSet());
		assertThat(fingerprints).hasSameSizeAs(others);
		assertThat(Stream.of(Wording.of(ITEM), wording).map(Wording::fingerprint).distinct()).hasSize(1);
	}

}
