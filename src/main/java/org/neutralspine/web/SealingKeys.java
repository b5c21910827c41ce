package org.neutralspine.web;

import java.util.HexFormat;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * The key that cookies are sealed with. It is made at the first start and kept in the
 * database, so that it survives a restart and is the same for every instance.
 */
@Component
class SealingKeys {

	private static final int BYTES = 32;

	private final JdbcClient database;

	SealingKeys(JdbcClient database) {
		this.database = database;
	}

	BytesEncryptor encryptor() {
		if (this.database.sql("select count(*) from sealing_key").query(Integer.class).single() == 0) {
			create();
		}
		return this.database.sql("select password, salt from sealing_key where id = 1")
			.query((row, number) -> Encryptors.stronger(row.getString("password"), row.getString("salt")))
			.single();
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
