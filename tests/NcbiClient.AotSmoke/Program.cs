using NcbiClient.AotSmoke;

// What a compiler that knows the whole program may have cut away shows only when it is called: every call that users make is made here once.
Checks checks = new();
await ArticleChecks.RunAsync(checks);
await ReferenceChecks.RunAsync(checks);
await SearchChecks.RunAsync(checks);
await UtilityChecks.RunAsync(checks);
await FailureChecks.RunAsync(checks);
await RegistrationChecks.RunAsync(checks);
RecordChecks.Run(checks);
await MemoryChecks.RunAsync(checks);
return checks.Report();
