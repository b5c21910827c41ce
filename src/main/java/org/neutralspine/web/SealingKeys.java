package org.neutralspine.web;

import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * The key that cookies are sealed with. It is made at the first start and kept in the
 * database, so that it survives a restart and is the same for every instance.
 */
@Component
class SealingKeys {

	private static final int BYTES = 32;

	/** More would gain nothing: the password is as random as a key. */
	private static final int ITERATIONS = 1024;

	private final JdbcClient database;

	SealingKeys(JdbcClient database) {
		this.database = database;
	}

	BytesEncryptor encryptor() {
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
