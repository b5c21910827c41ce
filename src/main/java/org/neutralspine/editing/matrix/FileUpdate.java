package org.neutralspine.editing.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.matrix.ProtocolFiles.ReadFile;
import org.neutralspine.guidance.ConfiguredProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolHead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes from the file of this start what may come in, and says in the log what is in
 * force. What was published counts; the file alone fills a database without a protocol.
 */
@Component
class FileUpdate {

	private static final String LONGEST_SUFFIX = " (9999)";

	private static final Logger logger = LoggerFactory.getLogger(FileUpdate.class);

	private final ConfiguredProtocol file;

	private final ProtocolVersions versions;

	private final ProtocolFiles files;

	private final CatalogueLock lock;

	private final MessageSource messages;

	FileUpdate(ConfiguredProtocol file, ProtocolVersions versions, ProtocolFiles files, CatalogueLock lock,
			MessageSource messages) {
		this.file = file;
		this.versions = versions;
		this.files = files;
		this.lock = lock;
		this.messages = messages;
	}

	@Transactional
	public void bringIn() {
		bringIn(this.file);
	}

	@Transactional
	public void bringIn(ConfiguredProtocol given) {
		this.lock.take();
		List<ReadFile> earlier = this.files.all();
		keepRowsOfTheFile();
		Optional<ProtocolVersion> inForce = this.versions.latest();
		if (inForce.isEmpty()) {
			this.versions.add(given.protocol(), null);
			this.files.add(given, false);
		}
		else if (isNew(given, earlier)) {
			update(given, inForce.get().protocol(), earlier);
		}
		this.versions.latest().ifPresent((now) -> say(given, now));
	}

	/**
	 * Rows that this version of the application asks for, and the version in force is
	 * older than, are the file's. They are kept once, so that another file changes them
	 * only as it may change all others.
	 */
	private void keepRowsOfTheFile() {
		this.versions.latest().filter((inForce) -> this.versions.lacksRows(inForce.number())).ifPresent((inForce) -> {
			Protocol now = inForce.protocol();
			this.versions.add(now.with(now.name(), free(now.name(), now.version()), List.of()),
					this.messages.getMessage("matrix.newRows", null, Locale.ENGLISH));
		});
	}

	/**
	 * A file that was named counts again after another one; an update of the application
	 * is brought in once, whichever server of several starts with it.
	 */
	private static boolean isNew(ConfiguredProtocol given, List<ReadFile> earlier) {
		String fingerprint = ProtocolFiles.fingerprint(given.protocol());
		List<ReadFile> known = (given.isNamed() && !earlier.isEmpty())
				? earlier.subList(earlier.size() - 1, earlier.size()) : earlier;
		return known.stream().noneMatch((one) -> one.fingerprint().equals(fingerprint));
	}

	private void update(ConfiguredProtocol given, Protocol inForce, List<ReadFile> earlier) {
		Protocol theirs = given.protocol();
		String fingerprint = ProtocolFiles.fingerprint(theirs);
		boolean isDecided = given.isNamed()
				&& earlier.stream().noneMatch((one) -> one.fingerprint().equals(fingerprint));
		FileMerge merge = FileMerge.of(inForce, theirs, earlier.stream().map(ReadFile::protocol).toList(), isDecided);
		boolean isWhole = merge.waiting().isEmpty();
		if (!merge.taken().isEmpty() || (isWhole && !isCalledLike(theirs, inForce))) {
			String name = isWhole ? theirs.name() : inForce.name();
			String version = isWhole ? theirs.version() : inForce.version() + " + " + theirs.version();
			this.versions.add(inForce.with(name, free(name, version), merge.taken()),
					this.messages.getMessage("matrix.fromFile", new Object[] { given.source() }, Locale.ENGLISH));
		}
		this.files.add(given, !isWhole);
		if (!isWhole) {
			logger.warn(
					"{} rows of the protocol in {} ({}, version {}) did not come in, since they were edited here or"
							+ " would allow more. They wait for an admin at /admin/protocol.",
					merge.waiting().size(), given.source(), theirs.name(), theirs.version());
		}
	}

	private static boolean isCalledLike(Protocol one, Protocol other) {
		return one.name().equals(other.name()) && one.version().equals(other.version());
	}

	/**
	 * Two versions with one name could not be told apart in a plan, and one that is
	 * called at too great length could not be read again.
	 */
	private String free(String name, String version) {
		if (ProtocolHead.problem("version", version + LONGEST_SUFFIX).isPresent()) {
			return this.versions.freeVersion(name, 1);
		}
		if (!this.versions.isTaken(name, version)) {
			return version;
		}
		return IntStream.iterate(2, (number) -> number + 1)
			.mapToObj((number) -> version + " (" + number + ")")
			.filter((one) -> !this.versions.isTaken(name, one))
			.findFirst()
			.orElseThrow();
	}

	private static void say(ConfiguredProtocol given, ProtocolVersion now) {
		Protocol inForce = now.protocol();
		logger.info("Protocol in force: {}, version {} (number {}, published by {})", inForce.name(), inForce.version(),
				now.number(), now.who());
		if (given.isNamed() && !given.protocol().hasRowsOf(inForce)) {
			logger.warn("The protocol in force is not the one in {}: what was published in the database counts.",
					given.source());
		}
	}

}
