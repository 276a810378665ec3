/** Has nothing to do, and tells how late it was woken: what any process waits for a processor meanwhile. */
import { tellStalls } from '../support/stalls.ts';

tellStalls();
