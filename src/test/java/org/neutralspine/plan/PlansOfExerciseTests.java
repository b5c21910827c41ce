package org.neutralspine.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.plan.PlansOfExercise.Touched;
import org.neutralspine.plan.PlansUnderProtocol.TouchedPlans;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the catalogue's editor is told about plans in people's hands.
 */
class PlansOfExerciseTests extends TrainerWithAPlan {

	@Autowired
	private PlansOfExercise touched;

	@Autowired
	private PlansUnderProtocol underProtocol;

	@Autowired
	private Catalogue catalogue;

	@Test
	void namesHowManyPlansNameAnExercise() {
		Map<String, Exercise> same = this.catalogue.published();
		assertThat(this.touched.touched("bird-dog", same)).isEqualTo(new Touched(1, 0));
		assertThat(this.touched.touched("bird", same)).isEqualTo(new Touched(0, 0));
		assertThat(this.touched.touched("pallof-press", same)).isEqualTo(new Touched(0, 0));
	}

	@Test
	void namesFromHowManyItWouldBeStruck() {
		assertThat(this.touched.touched("bird-dog", without("bird-dog"))).isEqualTo(new Touched(1, 1));
		Map<String, Exercise> stricter = new LinkedHashMap<>(this.catalogue.published());
		Exercise sitUp = stricter.get("sit-up");
		stricter.put("bird-dog", new Exercise("bird-dog", sitUp.content()));
		assertThat(this.touched.touched("bird-dog", stricter)).isEqualTo(new Touched(1, 1));
	}

	@Test
	void whatIsStruckAlreadyIsNotStruckAnew() {
		this.clearances.withdraw(trainer.id(), this.client, this.clearance, "");
		assertThat(this.touched.touched("bird-dog", without("bird-dog"))).isEqualTo(new Touched(1, 0));
	}

	@Test
	void onlyTheVersionInForceCounts() {
		write("walking");
		assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
		assertThat(this.touched.touched("bird-dog", without("bird-dog"))).isEqualTo(new Touched(0, 0));
	}

	@Test
	void countsThePlansOfManyAtOnce() {
		assertThat(this.touched.naming(List.of("bird-dog", "walking", "sit-up", "nowhere")))
			.isEqualTo(Map.of("bird-dog", 1, "walking", 1));
		assertThat(this.touched.naming(List.of())).isEmpty();
		write("walking");
		assertThat(this.touched.naming(List.of("bird-dog"))).as("a draft takes nothing from anybody")
			.isEqualTo(Map.of("bird-dog", 1));
	}

	@Test
	void anotherProtocolStrikesAndOpens() {
		Protocol before = DefaultProtocol.read();
		ProtocolRow strict = before.row(Demand.COLLISION);
		Demand asked = this.catalogue.published().get("bird-dog").demands().iterator().next();
		Protocol after = before.with("Stricter", "1",
				List.of(new ProtocolRow(asked, strict.title(), strict.clearanceNeeded(), strict.letters(),
						strict.neverIn(), strict.forbiddenByLimits(), strict.cautionedByLimits(),
						strict.forbiddenByFactors(), strict.cautionedByFactors(), strict.needsSolidFusion(),
						strict.basis())));
		List<String> slugs = List.of("bird-dog", "pallof-press");
		assertThat(this.underProtocol.touched(slugs, before, before)).isEqualTo(new TouchedPlans(1, 0, 0));
		assertThat(this.underProtocol.touched(slugs, before, after)).isEqualTo(new TouchedPlans(1, 1, 0));
		assertThat(this.underProtocol.touched(slugs, after, before)).isEqualTo(new TouchedPlans(1, 0, 1));
		assertThat(this.underProtocol.touched(List.of("pallof-press"), before, after))
			.isEqualTo(new TouchedPlans(0, 0, 0));
		assertThat(this.underProtocol.touched(List.of(), before, after)).isEqualTo(new TouchedPlans(0, 0, 0));
	}

	private Map<String, Exercise> without(String slug) {
		Map<String, Exercise> others = new LinkedHashMap<>(this.catalogue.published());
		others.remove(slug);
		return others;
	}

}
