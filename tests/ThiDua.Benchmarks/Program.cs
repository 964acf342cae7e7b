using ThiDua.Benchmarks;

return await BenchmarkRun.RunAsync(args);
