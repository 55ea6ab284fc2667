// Preloaded into a process to learn its peak memory: writes kilobytes to the file that PEAK_MEMORY names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS)));
