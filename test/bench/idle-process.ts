/** Does nothing but tell how long it was kept from that: what any process waits for a processor meanwhile. */
import { tellStalls } from '../support/stalls.ts';

tellStalls();
