package org.neutralspine.account.directory;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	long count();

	List<Account> findAllByOrderByName();

	Optional<Account> findById(long id);

	Optional<Account> findByName(String name);

	Optional<Account> findByLinkHash(String linkHash);

	/**
	 * Finds an account and locks it until the end of the transaction.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account where account.id = :id")
	Optional<Account> findToChange(long id);

	/**
	 * Finds an account and locks it until the end of the transaction.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account where account.name = :name")
	Optional<Account> findToChangeByName(String name);

	/**
	 * By id, so that two servers that lock what they find never wait for each other.
	 */
	@Query("select account.id, account.secondFactor.sealedKey from Account account "
			+ "where account.secondFactor.sealedKey is not null order by account.id")
	List<SealedKey> findSealedKeys();

	/**
	 * The key of an account's second factor.
	 */
	record SealedKey(Long id, String key) {
	}

	@Modifying
	@Query("update Account account set account.resetAtStart = null where account.resetAtStart is not null "
			+ "and account.name <> :name")
	void forgetResetsAtStartExcept(String name);

	/**
	 * Finds the account of a link and locks it, so that of two uses at once the second
	 * finds none.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account where account.linkHash = :linkHash")
	Optional<Account> findToChangeByLinkHash(String linkHash);

	/**
	 * Always asked for before a single account, so that two who ask never wait for each
	 * other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account join account.roles role where role = Role.ADMIN order by account.id")
	List<Account> findAdminsToChange();

}
