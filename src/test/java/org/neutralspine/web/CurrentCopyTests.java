package org.neutralspine.web;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class CurrentCopyTests {

	private final AtomicLong change = new AtomicLong();

	private final AtomicLong asked = new AtomicLong();

	private boolean isAway;

	private final CurrentCopy<Long> copy = new CurrentCopy<>("zebra", TransactionOperations.withoutTransaction(),
			this::lastChange, this.change::get);

	private long lastChange() {
		if (this.isAway) {
			throw new DataAccessResourceFailureException("away");
		}
		this.asked.incrementAndGet();
		return this.change.get();
	}

	@Test
	void isReadAgainOnceItHasMoved() {
		this.change.set(7);
		assertThat(this.copy.get()).isZero();
		await().until(() -> {
			this.copy.catchUp();
			return this.copy.get() == 7;
		});
	}

	@Test
	void isAskedForAtMostOnceASecond() {
		for (int i = 0; i < 1000; i++) {
			this.copy.catchUp();
		}
		assertThat(this.asked).hasValueLessThanOrEqualTo(2);
	}

	@Test
	void refreshReadsWhateverWasAsked() {
		this.change.set(7);
		this.copy.refresh();
		assertThat(this.copy.get()).isEqualTo(7);
	}

	@Test
	void goesOnWithWhatItHasAndSaysSoOnce(CapturedOutput output) {
		this.isAway = true;
		await().untilAsserted(() -> assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(this.copy::catchUp));
		this.copy.keepUp();
		this.copy.keepUp();
		assertThat(output.getOut().split("zebra", -1)).hasSize(2);
		assertThat(this.copy.get()).isZero();
	}

}
