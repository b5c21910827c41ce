package org.neutralspine.account.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions that another version of the application has written into the same database.
 */
class OtherVersionTests extends RunningApplicationTest {

	private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

	private static final String TOKEN = "org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN";

	static Stream<byte[]> unreadable() throws IOException {
		return Stream.of(new byte[] { 1, 2, 3 }, ofAClassThatIsGone(), ofAClassThatHasChanged());
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void whoeverIsSignedInByOneIsSignedOut(byte[] unreadable) {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		rewrite(ada, CONTEXT, unreadable);
		assertThat(ada.get("/").statusCode()).isEqualTo(200);
		assertThat(sessions()).as("nobody could end it by its person's name").isZero();
		assertThat(ada.location(ada.get("/clients"))).isEqualTo("/login");
		assertThat(ada.location(ada.signIn("ada", TestAccounts.PASSWORD))).isEqualTo("/clients");
		assertThat(ada.get("/clients").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void whoeverIsSignedInByOneSeesItAndEndsIt(byte[] unreadable) {
		this.people.trainer("ada");
		Visitor office = signedIn("ada");
		rewrite(signedIn("ada"), CONTEXT, unreadable);
		assertThat(office.get("/account/sessions").body()).containsOnlyOnce("name=\"session\"");
		office.post("/account/sessions/end-others");
		assertThat(sessions()).isOne();
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void theTokenOfTheFormsIsMadeAnew(byte[] unreadable) {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		rewrite(ada, TOKEN, unreadable);
		Visitor again = visitor().on(ada);
		assertThat(again.get("/clients").statusCode()).isEqualTo(200);
		assertThat(again.location(again.post("/account/sessions/end-others"))).isEqualTo("/account/sessions?ended");
	}

	@Test
	void aBrowserThatIsKnownThereOnlyIsAnother() throws IOException {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		rewrite(ada, "browser", serialized("NETSCAPE"));
		assertThat(ada.get("/account/sessions").body()).contains("This one");
	}

	private void rewrite(Visitor visitor, String attribute, byte[] bytes) {
		String session = new String(Base64.getDecoder().decode(visitor.cookie("SESSION").orElseThrow()),
				StandardCharsets.UTF_8);
		assertThat(this.database
			.sql("update spring_session_attributes set attribute_bytes = ? where attribute_name = ? and "
					+ "session_primary_id = (select primary_id from spring_session where session_id = ?)")
			.params(bytes, attribute, session)
			.update()).isOne();
	}

	private static byte[] ofAClassThatIsGone() throws IOException {
		return replace(serialized(new Kept()), "OtherVersionTests$Kept", "OtherVersionTests$Gone");
	}

	private static byte[] ofAClassThatHasChanged() throws IOException {
		return replace(serialized(new Kept()),
				new String(new byte[] { 0, 0, 0, 0, 0, 0, 0, 7 }, StandardCharsets.ISO_8859_1),
				new String(new byte[] { 0, 0, 0, 0, 0, 0, 0, 8 }, StandardCharsets.ISO_8859_1));
	}

	private static byte[] replace(byte[] bytes, String from, String to) {
		return new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] serialized(Object object) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new ObjectOutputStream(bytes).writeObject(object);
		return bytes.toByteArray();
	}

	private static final class Kept implements Serializable {

		private static final long serialVersionUID = 7;

	}

}
