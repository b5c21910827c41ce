package org.neutralspine.catalogue;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The pictures of exercises. Each is named by its bytes and never changes.
 */
@Service
public class Pictures {

	private final JdbcClient database;

	Pictures(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The bytes of a picture.
	 */
	public Optional<byte[]> find(String hash) {
		return this.database.sql("select bytes from picture where hash = ?").param(hash).query(byte[].class).optional();
	}

}
