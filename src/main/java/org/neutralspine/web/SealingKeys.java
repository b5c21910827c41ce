package org.neutralspine.web;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * The keys that cookies are sealed with. The one in the database is made when it is first
 * needed, so that it survives a restart and is the same for every instance.
 */
@Component
class SealingKeys {

	private static final int BYTES = 32;

	/** More would gain nothing: the password is as random as a key. */
	private static final int ITERATIONS = 1024;

	private static final Pattern CONFIGURED = Pattern.compile("[0-9a-fA-F]{64}");

	private final JdbcClient database;

	private final List<String> names;

	SealingKeys(JdbcClient database, SealingProperties properties) {
		this.database = database;
		this.names = properties.sealingKeys();
	}

	/**
	 * One for each key, at least one: the first seals, and each opens.
	 */
	List<BytesEncryptor> encryptors() {
		if (this.names.isEmpty()) {
			throw unusable();
		}
		return this.names.stream()
			.map((name) -> name.equals(SealingProperties.DATABASE) ? kept() : configured(name))
			.toList();
	}

	private static BytesEncryptor configured(String key) {
		if (!CONFIGURED.matcher(key).matches()) {
			throw unusable();
		}
		return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(HexFormat.of().parseHex(key), "AES")).build();
	}

	/** What was given instead may be nearly a key, and is not repeated. */
	private static UnusableSettingException unusable() {
		return new UnusableSettingException(SealingProperties.NAME,
				"each key has to be 64 hexadecimal digits, as \"openssl rand -hex 32\" makes them, or the word "
						+ SealingProperties.DATABASE);
	}

	private BytesEncryptor kept() {
		if (this.database.sql("select count(*) from sealing_key").query(Integer.class).single() == 0) {
			create();
		}
		return this.database.sql("select password, salt from sealing_key where id = 1")
			.query((row, number) -> encryptor(row.getString("password"), row.getString("salt")))
			.single();
	}

	static BytesEncryptor encryptor(String password, String salt) {
		return AesGcmBytesEncryptor.withSecretKey(key(password, salt)).build();
	}

	/**
	 * Another way would be another key, and every cookie with a warning sign in it would
	 * be forgotten.
	 */
	private static SecretKey key(String password, String salt) {
		try {
			return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
				.generateSecret(new PBEKeySpec(password.toCharArray(), HexFormat.of().parseHex(salt), ITERATIONS,
						BYTES * Byte.SIZE));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot derive a key", ex);
		}
	}

	private void create() {
		try {
			this.database.sql("insert into sealing_key (id, password, salt) values (1, ?, ?)")
				.params(random(), KeyGenerators.string().generateKey())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another instance was first; its key is the key.
		}
	}

	private static String random() {
		return HexFormat.of().formatHex(KeyGenerators.secureRandom(BYTES).generateKey());
	}

}
